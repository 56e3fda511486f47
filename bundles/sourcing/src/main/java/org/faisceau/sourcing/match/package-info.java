// SPDX-License-Identifier: Apache-2.0
/**
 * How near a solution comes to a need: pure rules, without a table, a clock or a name of anybody. Begin with
 * {@link org.faisceau.sourcing.match.Matching}. What is compared comes in as a {@link org.faisceau.sourcing.match.Profile}, which has no
 * place for a company's name: renaming one changes no rank.
 */
@NullMarked
package org.faisceau.sourcing.match;

import org.jspecify.annotations.NullMarked;
