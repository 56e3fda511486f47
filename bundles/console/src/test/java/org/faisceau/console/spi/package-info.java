// SPDX-License-Identifier: Apache-2.0
/** What bundles build their pages with. */
@NullMarked
package org.faisceau.console.spi;

import org.jspecify.annotations.NullMarked;
