// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import org.jspecify.annotations.Nullable;

/** Whether a feedback is shared, and on which day who it is about agreed. */
record AgreementBody(@Nullable Boolean shared, @Nullable String agreedOn) {}
