// SPDX-License-Identifier: Apache-2.0
/** The pages of needs, written against their api alone. */
@NullMarked
package org.faisceau.needs.console;

import org.jspecify.annotations.NullMarked;
