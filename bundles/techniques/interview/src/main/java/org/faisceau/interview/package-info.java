// SPDX-License-Identifier: Apache-2.0
/**
 * The one-to-one interview (B to B): the same questions and the same time to each company of the panel, minutes that each reads again and
 * confirms. Begin reading at {@link org.faisceau.interview.Interview}. Without {@code sourcing} it is not called.
 */
@NullMarked
package org.faisceau.interview;

import org.jspecify.annotations.NullMarked;
