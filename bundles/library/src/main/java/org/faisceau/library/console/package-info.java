// SPDX-License-Identifier: Apache-2.0
/** The pages of the library. */
@NullMarked
package org.faisceau.library.console;

import org.jspecify.annotations.NullMarked;
