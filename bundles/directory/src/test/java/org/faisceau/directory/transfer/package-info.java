// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.directory.transfer;

import org.jspecify.annotations.NullMarked;
