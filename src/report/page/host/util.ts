const { TextDecoder: Decoder } = globalThis;

export { Decoder as TextDecoder };
