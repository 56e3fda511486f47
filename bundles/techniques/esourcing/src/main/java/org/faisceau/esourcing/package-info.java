// SPDX-License-Identifier: Apache-2.0
/**
 * E-sourcing: the catalogue searched for the need, word by word, and the funnel from what was found to what is retained, each solution with the
 * words that found it and the reason that kept it or left it out. Begin reading at {@link org.faisceau.esourcing.ESourcing}. Without
 * {@code sourcing} it is not called. It contacts nobody: other techniques do, and what they brought is noted here.
 */
@NullMarked
package org.faisceau.esourcing;

import org.jspecify.annotations.NullMarked;
