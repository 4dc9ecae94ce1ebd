// One soft tone, made on the spot, so that no file has to be fetched.
export function tone() {
  if (!window.AudioContext) return;
  const audio = new AudioContext();
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = 440;
  volume.gain.setValueAtTime(0, audio.currentTime);
  volume.gain.linearRampToValueAtTime(0.12, audio.currentTime + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.2);
  source.connect(volume).connect(audio.destination);
  source.start();
  source.stop(audio.currentTime + 1.3);
  source.onended = () => audio.close();
}
