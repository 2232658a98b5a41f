/*
 * Random tests run the same examples every time, so that a commit is green or red by what is in it. Other examples, the
 * more the better, are tried on purpose: `SEED=1 npm test`. What fails there becomes a case.
 */
module.exports = () => {
  process.env.SEED ??= "20231231";
  process.stderr.write(`Random tests run with SEED=${process.env.SEED}\n`);
};
