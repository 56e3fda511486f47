// SPDX-License-Identifier: Apache-2.0
/** What gatherings promise, on real registers. */
@NullMarked
package org.faisceau.gatherings;

import org.jspecify.annotations.NullMarked;
