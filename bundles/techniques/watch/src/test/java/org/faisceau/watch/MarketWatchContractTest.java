// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class MarketWatchContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new MarketWatch();
    }
}
