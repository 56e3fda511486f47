// SPDX-License-Identifier: Apache-2.0
/** The pages of funding. */
@NullMarked
package org.faisceau.funding.console;

import org.jspecify.annotations.NullMarked;
