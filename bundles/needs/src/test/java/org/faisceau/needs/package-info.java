// SPDX-License-Identifier: Apache-2.0
/** What the register of needs promises, on a real database. */
@NullMarked
package org.faisceau.needs;

import org.jspecify.annotations.NullMarked;
