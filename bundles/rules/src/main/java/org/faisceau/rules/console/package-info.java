// SPDX-License-Identifier: Apache-2.0
/** The pages of rules and of the adviser, written against their api alone. */
@NullMarked
package org.faisceau.rules.console;

import org.jspecify.annotations.NullMarked;
