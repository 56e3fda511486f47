// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.needs.transfer;

import org.jspecify.annotations.NullMarked;
