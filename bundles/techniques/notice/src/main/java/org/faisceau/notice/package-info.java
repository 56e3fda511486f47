// SPDX-License-Identifier: Apache-2.0
/**
 * The prior information notice: drafted from the need as eForms XML and in plain words, with what is still missing; its publication elsewhere, the
 * window in which it shortens time limits, and the companies that came forward are noted. Nothing is sent. Begin reading at
 * {@link org.faisceau.notice.PriorNotice}. Without {@code sourcing} it is not called.
 */
@NullMarked
package org.faisceau.notice;

import org.jspecify.annotations.NullMarked;
