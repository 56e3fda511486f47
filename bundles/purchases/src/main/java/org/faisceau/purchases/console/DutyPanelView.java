// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.purchases.api.Contract;

/** @param isKnown false where amount or notification are missing, so that nothing can be said */
record DutyPanelView(Contract contract, boolean hasRules, boolean isKnown, List<DutyLine> lines, boolean mayPublish, Form form) {}
