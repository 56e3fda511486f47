// SPDX-License-Identifier: Apache-2.0
/** What sourcing promises, on real registers. */
@NullMarked
package org.faisceau.sourcing;

import org.jspecify.annotations.NullMarked;
