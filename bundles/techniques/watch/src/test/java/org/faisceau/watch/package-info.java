// SPDX-License-Identifier: Apache-2.0
/** The technique in its host, on a real store. */
@NullMarked
package org.faisceau.watch;

import org.jspecify.annotations.NullMarked;
