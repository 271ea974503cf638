/** Work on the wording: brackets, proposals for provisions, comments, two drafts put together, and the pages about it. */
package org.paraph.text.drafting;
