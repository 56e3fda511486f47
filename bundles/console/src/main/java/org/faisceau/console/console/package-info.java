// SPDX-License-Identifier: Apache-2.0
/** The frame around every page, and the shell's own pages. */
@NullMarked
package org.faisceau.console.console;

import org.jspecify.annotations.NullMarked;
