// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class PurchasePlanningContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new PurchasePlanning();
    }
}
