// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Arrays;
import java.util.Optional;
import org.faisceau.directory.api.InnovationType;

/** The code list {@code innovative-acquisition} of the European notices (BT-776). Source: eForms SDK. */
public enum InnovativeAcquisition {
    MARKET_NOVELTY("mar-nov", true, Optional.empty()),
    PROCESS("proc-innov", true, Optional.of(InnovationType.PROCESS)),
    PRODUCT("prod-innov", true, Optional.of(InnovationType.PRODUCT)),
    RESEARCH("rd-act", true, Optional.empty()),
    /** Retired from the list; old notices still carry it. */
    ORGANISATION("org-nov", false, Optional.of(InnovationType.ORGANISATION));

    private final String code;
    private final boolean isActive;
    private final Optional<InnovationType> innovation;

    InnovativeAcquisition(String code, boolean isActive, Optional<InnovationType> innovation) {
        this.code = code;
        this.isActive = isActive;
        this.innovation = innovation;
    }

    public String code() {
        return code;
    }

    /** False where new notices may no longer use the code. */
    public boolean isActive() {
        return isActive;
    }

    /** The type of innovation it tells of; empty where it tells of none. */
    public Optional<InnovationType> innovation() {
        return innovation;
    }

    public static Optional<InnovativeAcquisition> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** The code a new notice may carry for that type; empty where the list has none. */
    public static Optional<InnovativeAcquisition> of(InnovationType type) {
        return Arrays.stream(values()).filter(one -> one.isActive && one.innovation.filter(type::equals).isPresent()).findFirst();
    }
}
