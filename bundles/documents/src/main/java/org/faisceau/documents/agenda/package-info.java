// SPDX-License-Identifier: Apache-2.0
/** Agendas become iCalendar: {@link org.faisceau.documents.agenda.IcsAgendas} says the properties, {@link org.faisceau.documents.agenda.ContentLines} folds and escapes. */
@NullMarked
package org.faisceau.documents.agenda;

import org.jspecify.annotations.NullMarked;
