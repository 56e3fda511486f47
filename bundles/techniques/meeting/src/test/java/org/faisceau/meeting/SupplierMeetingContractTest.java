// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class SupplierMeetingContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new SupplierMeeting();
    }
}
