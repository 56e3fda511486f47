// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.needs.api.PlanYear;

/** One authority's line in a year's table. */
record PlanRow(PlanYear plan, String authority) {}
