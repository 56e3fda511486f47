// SPDX-License-Identifier: Apache-2.0
/**
 * The supplier meeting: a sector meeting announced to everybody, the same slides to the whole panel, who came, and minutes with questions and
 * answers published to all. Begin reading at {@link org.faisceau.meeting.SupplierMeeting}. Without {@code sourcing} it is not called.
 */
@NullMarked
package org.faisceau.meeting;

import org.jspecify.annotations.NullMarked;
