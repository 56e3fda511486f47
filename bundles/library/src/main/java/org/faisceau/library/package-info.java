// SPDX-License-Identifier: Apache-2.0
/**
 * The library: what helps to buy innovation, and what others learnt from doing so.
 *
 * <p>A work ({@link org.faisceau.library.api.Work}: guide, webinar, model, article, training or page) has a theme, a step, readers, a
 * language and a day on which somebody looks at it again. Feedback ({@link org.faisceau.library.api.Feedback}) says what was bought, when,
 * by whom and with what result; others read it once who it is about agreed, or where it is quoted from something public. Begin reading at
 * {@link org.faisceau.library.api.Works}.
 *
 * <p>It knows the platform and {@code directory}, which are never off. Contracts, dossiers, gatherings and their formats are known by their
 * kinds: without the module that keeps one, its place says « module arrêté ».
 */
@NullMarked
package org.faisceau.library;

import org.jspecify.annotations.NullMarked;
