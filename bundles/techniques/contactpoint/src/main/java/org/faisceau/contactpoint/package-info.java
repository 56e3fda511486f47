// SPDX-License-Identifier: Apache-2.0
/**
 * The contact point: the one door of an authority for companies. Whoever comes fills in a public form and follows it by a link; requests are
 * routed by theme, answered within time limits, and written down. Begin reading at {@link org.faisceau.contactpoint.ContactPoint}. Without
 * {@code sourcing} it is not called, and its form is not there.
 */
@NullMarked
package org.faisceau.contactpoint;

import org.jspecify.annotations.NullMarked;
