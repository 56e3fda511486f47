// SPDX-License-Identifier: Apache-2.0
/** The kernel's promises. */
@NullMarked
package org.faisceau.kernel;

import org.jspecify.annotations.NullMarked;
