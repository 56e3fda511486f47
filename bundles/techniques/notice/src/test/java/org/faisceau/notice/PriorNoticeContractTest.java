// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class PriorNoticeContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new PriorNotice();
    }
}
