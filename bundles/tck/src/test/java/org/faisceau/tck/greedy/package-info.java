// SPDX-License-Identifier: Apache-2.0
/** A class that reaches for more than a technique may. */
@NullMarked
package org.faisceau.tck.greedy;

import org.jspecify.annotations.NullMarked;
