// SPDX-License-Identifier: Apache-2.0
/** The pages of challenges. */
@NullMarked
package org.faisceau.challenges.console;

import org.jspecify.annotations.NullMarked;
