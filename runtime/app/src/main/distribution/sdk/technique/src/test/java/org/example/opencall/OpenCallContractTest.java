// SPDX-License-Identifier: Apache-2.0
package org.example.opencall;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class OpenCallContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new OpenCall();
    }
}
