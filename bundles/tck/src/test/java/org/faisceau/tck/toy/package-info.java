// SPDX-License-Identifier: Apache-2.0
/** A small technique that can be told to break the contract. */
@NullMarked
package org.faisceau.tck.toy;

import org.jspecify.annotations.NullMarked;
