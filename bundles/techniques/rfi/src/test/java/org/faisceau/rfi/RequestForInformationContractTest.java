// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class RequestForInformationContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new RequestForInformation();
    }
}
