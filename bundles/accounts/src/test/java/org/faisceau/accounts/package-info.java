// SPDX-License-Identifier: Apache-2.0
/** A sentence per test, on a real database. */
@NullMarked
package org.faisceau.accounts;

import org.jspecify.annotations.NullMarked;
