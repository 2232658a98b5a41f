/** Ribbon commands that run without a pane. All buttons of the ribbon open the pane, which does the work; Office asks for this page all the same. */
void Office.onReady();
