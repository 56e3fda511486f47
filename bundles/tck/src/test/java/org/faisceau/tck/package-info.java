// SPDX-License-Identifier: Apache-2.0
/** The contract held against techniques that break it on purpose. */
@NullMarked
package org.faisceau.tck;

import org.jspecify.annotations.NullMarked;
