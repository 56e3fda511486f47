// SPDX-License-Identifier: Apache-2.0
/**
 * Challenges: a public call that asks for bold projects, whose winners experiment on the spot.
 *
 * <p>An edition of a challenge ({@link org.faisceau.challenges.api.Edition}: year, theme, calendar, prize, place) is prepared, published,
 * closed at its minute and concluded by a named person. What the rules ask is asked as questions; no answer refuses anybody by itself. Begin reading at {@link org.faisceau.challenges.api.Challenges}.
 *
 * <p>It knows the platform alone. A winner's experiment points to a project by its kind: without the module that keeps it, the place says
 * « module arrêté ».
 */
@NullMarked
package org.faisceau.challenges;

import org.jspecify.annotations.NullMarked;
