// SPDX-License-Identifier: Apache-2.0
/** What the pages of needs promise, on a real register. */
@NullMarked
package org.faisceau.needs.console;

import org.jspecify.annotations.NullMarked;
