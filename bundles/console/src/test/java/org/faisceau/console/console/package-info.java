// SPDX-License-Identifier: Apache-2.0
/** The shell's own pages, asked through the doors. */
@NullMarked
package org.faisceau.console.console;

import org.jspecify.annotations.NullMarked;
