// SPDX-License-Identifier: Apache-2.0
/** The directory's pages, written against its api alone. */
@NullMarked
package org.faisceau.directory.console;

import org.jspecify.annotations.NullMarked;
