// SPDX-License-Identifier: Apache-2.0
/** Pages of the showcase: those of everybody under {@code /public/showcase}, those that look after them under {@code /showcase}. */
@NullMarked
package org.faisceau.showcase.console;

import org.jspecify.annotations.NullMarked;
