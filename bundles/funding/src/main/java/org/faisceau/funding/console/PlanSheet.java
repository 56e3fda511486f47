// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Remark;
import org.faisceau.funding.api.Scheme;

/**
 * What a plan's page shows.
 *
 * @param schemes those it names, by identifier
 * @param others what other bundles add
 */
record PlanSheet(Plan plan, Optional<Subjects.Shown> about, List<Remark> remarks, Map<String, Scheme> schemes, Contributions others) {}
