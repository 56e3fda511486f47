// SPDX-License-Identifier: Apache-2.0
/** The store's promises, held on both engines. */
@NullMarked
package org.faisceau.store;

import org.jspecify.annotations.NullMarked;
