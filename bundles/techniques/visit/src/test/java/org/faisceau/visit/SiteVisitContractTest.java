// SPDX-License-Identifier: Apache-2.0
package org.faisceau.visit;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class SiteVisitContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new SiteVisit();
    }
}
