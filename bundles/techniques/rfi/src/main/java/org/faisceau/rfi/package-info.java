// SPDX-License-Identifier: Apache-2.0
/**
 * The request for information: one questionnaire to the panel or to everybody at once, answers by link or open form, compared column by column; questions of
 * companies are answered to all. Begin reading at {@link org.faisceau.rfi.RequestForInformation}. Without {@code sourcing} it is not called.
 */
@NullMarked
package org.faisceau.rfi;

import org.jspecify.annotations.NullMarked;
