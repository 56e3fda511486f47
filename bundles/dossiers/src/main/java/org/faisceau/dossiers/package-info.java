// SPDX-License-Identifier: Apache-2.0
/**
 * The faisceau d'indices: what shows that a solution is innovative, and who concludes it.
 *
 * <p>A dossier ties a solution, its company, a buyer, optionally a need, and a versioned grid of indications. The company claims and
 * proves, the buyer answers its own indications, named experts take positions. The product counts evidence, names what is missing and
 * what a judge would ask ({@link org.faisceau.dossiers.Review}); it gives no score and no verdict: only a named person of the buyer
 * concludes, in words of their own ({@link org.faisceau.dossiers.ConclusionRule}). Begin reading at
 * {@link org.faisceau.dossiers.api.Dossiers}.
 *
 * <p>It knows the platform and {@code directory}, which are never off. Without {@code needs} a dossier does not name its need; without
 * {@code rules} a dossier is read and edited, and not concluded: the refusal names that module; without {@code purchases} precedents are the concluded dossiers
 * alone, and the page says so.
 */
@NullMarked
package org.faisceau.dossiers;

import org.jspecify.annotations.NullMarked;
