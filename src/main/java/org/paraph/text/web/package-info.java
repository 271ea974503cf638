/** What the resources of several features share about texts as files. */
package org.paraph.text.web;
