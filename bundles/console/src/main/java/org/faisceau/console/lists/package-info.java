// SPDX-License-Identifier: Apache-2.0
/**
 * What the shell keeps of lists: saved views, and acts on many records at once.
 *
 * <p>A list is known by its page's path alone, so a view stays while its bundle is off. An act on many records is rows: asked, run by
 * a job record by record, told. It refuses nothing by itself: whether a record may be acted on is its bundle's word.
 *
 * <p>Begin with {@link org.faisceau.console.lists.ViewRegister} and {@link org.faisceau.console.lists.BulkJob}.
 */
@NullMarked
package org.faisceau.console.lists;

import org.jspecify.annotations.NullMarked;
