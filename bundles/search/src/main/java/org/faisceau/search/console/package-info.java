// SPDX-License-Identifier: Apache-2.0
/** The page of results, the suggestions below the search box, and how far the index is. */
@NullMarked
package org.faisceau.search.console;

import org.jspecify.annotations.NullMarked;
