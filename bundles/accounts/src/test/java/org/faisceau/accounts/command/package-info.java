// SPDX-License-Identifier: Apache-2.0
/** The commands, run as a script would. */
@NullMarked
package org.faisceau.accounts.command;

import org.jspecify.annotations.NullMarked;
