// SPDX-License-Identifier: Apache-2.0
/** What techniques are made of, alone. */
@NullMarked
package org.faisceau.sourcing.spi;

import org.jspecify.annotations.NullMarked;
